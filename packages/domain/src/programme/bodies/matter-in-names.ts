/** What boards and inspection teams are named after: 'Ban Chỉ đạo chuyển đổi số', 'Đoàn kiểm tra liên ngành'. */
const ofBoards =
  '(?<=(?:[Cc]hỉ đạo|[Cc]ông tác|[Tt]iểu ban|[Hh]ội đồng|[Đđ]iều phối|[Tt]hường trực)(?: về| tỉnh về| cấp tỉnh| Trung ương)? )(?:phát triển (?:kinh tế|khoa học|du lịch|nông nghiệp|công nghiệp|đô thị|hợp tác xã|kinh doanh)|chuyển đổi số|xây dựng (?:nông thôn mới|Đảng|chính quyền|nền|và hoàn thiện)|thực hiện (?:Đề án|Nghị quyết|Chương trình|Quy chế|các Chương trình|cải cách|công tác|Chỉ thị)|triển khai (?:Đề án|Nghị quyết|thực hiện Đề án)|cải cách hành chính|đổi mới (?:sáng tạo|và)|bảo vệ (?:rừng|môi trường|trẻ em)|quản lý (?:nhà nước|quy hoạch))'
const ofTeams =
  '(?<=(?:(?:^|\\s)Đoàn|các đoàn|các Đoàn|Các đoàn|Các Đoàn|[Mm]ỗi đoàn|[Tt]ừng đoàn)(?: thanh tra,| kiểm tra,)? )(?:kiểm tra|thanh tra|giám sát|khảo sát)'
/** What offices are named after: 'Phòng Công nghệ thông tin', 'Cục An toàn thông tin', 'Ban An toàn giao thông'. */
const ofOffices = [
  '(?<=(?:[Cc]ông nghệ|[Aa]n toàn|[Aa]n ninh) )thông tin',
  'giao thông',
  '(?<=[Nn]goại )giao',
  'giảm nghèo',
  '(?<=[Nn]ông nghiệp )ứng dụng(?= [Cc]ông nghệ cao)',
  'thanh tra (?:chuyên ngành|giao thông|xây dựng|lao động|môi trường)(?=\\s(?:và|cùng|tăng cường|phối hợp|kiểm tra|chủ trì|chủ động|khẩn trương|tiếp tục)(?!\\p{L})|,)',
  'quản lý (?:nhà nước|chuyên ngành|dự án|quỹ|khu|thị trường)',
  'quản lý\\. chuyên ngành',
  '(?<=[Cc]ơ quan chuyên trách )tham mưu',
  '(?<=tham mưu,? )giúp việc',
  '(?<=[Ll]ực lượng )tham gia bảo vệ an ninh',
  '(?<=lượng tham gia )bảo vệ an ninh',
  '(?<=Ủy ban [Qq]uốc gia )ứng phó',
  '(?<=được Đảng(?:,| và) Nhà nước )giao nhiệm vụ',
  '(?<=[Cc]ơ quan tham mưu )quản lý (?:ngành|nhà nước|lĩnh vực)',
  '(?<=(?:Nghiên cứu|(?<!và )Đầu tư|Chiến lược|Hỗ trợ|Xúc tiến|và) )phát triển',
  '(?<=Nhà )xuất bản',
  '(?<=(?:[Tt]hư ký|Tổ|Nhóm|[Bb]ộ phận) )giúp việc',
  '(?<=[Bb]an )chấp hành(?! (?:nghiêm|đúng|tốt|đầy đủ)(?!\\p{L}))',
  '(?<=[Hh]ệ thống )thông tin',
  '(?<=[Tt]ìm kiếm,? )cứu nạn',
  '(?<=(?:cháy|PCCC)(?: và|,| &) )cứu (?:nạn|hộ)',
  '(?<=cứu nạn(?:,| và) )cứu hộ',
  '(?<=cứu hộ(?:,| và) )cứu nạn',
  '(?<=(?:[Đđ]ơn vị|[Nn]hà thầu) )(?:tư vấn|thi công|thiết kế|kiểm định)',
  '(?<=[Tt]ư vấn )(?:giám sát|thiết kế|thẩm tra|quản lý|lập dự án)',
  '(?<=[Hh]ồi sức )tích cực',
  '(?<=[Cc]ây )trồng',
  '(?<=[Vv]ật )nuôi',
  '(?<=[Tt]rật )tự',
  '(?<=[Tt]rật tự )xây dựng',
  '(?<=[Hh]ậu )cần',
  '(?<=[Cc]hăn )nuôi',
  '(?<=[Dd]ữ liệu )thông tin',
  '(?<=Phối hợp )tìm kiếm(?=,? cứu nạn)',
  '(?<=[Cc]ấp trên )trực tiếp(?= (?:cơ sở|của cơ sở))',
  '(?<=(?:,|và|đồng chí) )lãnh đạo(?= (?:Sở|Bộ|Ban|UBND|Ủy ban|các (?:sở|huyện|xã|phòng|đơn vị)))',
  '(?<=(?:(?:Kế hoạch|Hành chính)(?: [-–])?|Khoa \\p{Lu}\\p{L}*) )tổng hợp(?= *(?:$|[:;])| (?:chủ trì|tham mưu|phối hợp|có trách nhiệm|làm đầu mối|là đầu mối|theo dõi|báo cáo)(?!\\p{L}))',
  '(?<=(?:Trung tâm|Ban|Trạm|Đội) \\p{Lu}\\p{L}* \\p{L}+(?:,| và) )điều tiết',
]
/** What houses are of: 'Cục Giáo dục thường xuyên', 'Các cơ sở đào tạo, bồi dưỡng giáo viên', 'cơ sở khám bệnh, chữa bệnh và điều trị'. */
const ofHouses = [
  '(?<=Giáo dục |(?:trung tâm|nghề nghiệp,|nghề nghiệp và) giáo dục )thường xuyên',
  '(?<=[Cc]ơ sở [^.;:]{2,40}(?:,| và) )(?:đào tạo|bồi dưỡng|nghiên cứu|tư vấn|điều trị|bảo tồn|kiểm định|phục hồi|kinh doanh)',
]
/** Words of two syllables whose second begins a verb: 'công | trình', 'truyền | thông báo chí', 'kế | hoạch định'. */
const insideWords = [
  'giao dịch',
  '(?<=[Tt]ruyền )hình thành',
  '(?<=(?:[Cc]ông|[Cc]hương|[Qq]uy|[Qq]uá|[Ll]ộ|[Tt]iến|(?<!Tôn )[Gg]iáo) )trình',
  '(?<=(?:[Tt]ruyền|[Vv]iễn|[Pp]hổ|[Gg]iao|[Ll]iên) )thông báo',
  '(?<=[Kk]ế )hoạch định',
  '(?<=[Đđ]ịa )bàn giao',
  '(?<=[Tt]hống )kê khai',
  '(?<=[Tt]hi )công (?:bố|khai)',
  '(?<=[Kk]ho )lưu trữ',
  '(?<=(?:[Kk]ỳ|[Cc]uộc|[Pp]hiên) )họp',
  '(?<=chế )xuất',
  '(?<=[Dd]ân quân )tự vệ',
  '(?<=(?:(?<!nhân |thi )[Cc]ông|[Đđ]ộc) )lập',
]

/** Where a word that is else a duty's verb belongs to a name or is the half of another word. */
export const matterInNames = [ofBoards, ofTeams, ...ofOffices, ...ofHouses, ...insideWords].join('|')
