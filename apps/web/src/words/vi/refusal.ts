import type { RefusalCode } from '@dondoc/contracts'

export const refusal = {
  'not-signed-in':
    'Phiên đăng nhập đã hết. Mở trang đăng nhập ở một thẻ khác, đăng nhập rồi quay lại gửi; chữ đã nhập vẫn còn đây.',
  'not-permitted': 'Chức danh của bạn không được làm việc này. Nếu cần, nhờ bộ phận theo dõi thực hiện.',
  'not-found': 'Không tìm thấy mục này. Có thể đường dẫn sai, hoặc mục không thuộc phạm vi của bạn.',
  stale:
    'Người khác vừa ghi thêm vào việc này. Xem phần mới dưới đây, tải lại rồi gửi tiếp; chữ đã nhập vẫn còn.',
  'bad-input': 'Có ô chưa đúng. Kiểm tra lại các ô đã nhập.',
  'not-allowed-now':
    'Việc này hiện không nhận thao tác đó vì trạng thái đã đổi. Tải lại để xem trạng thái mới.',
  'day-in-future': 'Ngày {{day}} chưa tới. Chọn hôm nay hoặc một ngày đã qua.',
  'evidence-in-future': 'Ngày của minh chứng ({{day}}) chưa tới. Ghi đúng ngày trên sản phẩm.',
  'reply-in-past': 'Ngày trả lời ({{day}}) đã qua. Chọn từ hôm nay trở đi.',
  'deadline-not-later': 'Hạn mới phải sau hạn hiện tại ({{current}}).',
  'deadline-needed': 'Thời gian thực hiện đã qua, nên cần đặt hạn mới.',
  'deadline-before-start': 'Hạn {{deadline}} nằm trước ngày bắt đầu {{day}}. Chọn ngày sau đó.',
  'words-missing': 'Còn ô bắt buộc chưa có chữ nào.',
  'task-not-there': 'Nhiệm vụ {{task}} không còn trong danh sách: đã bỏ, gộp hoặc tách. Tải lại để xem.',
  'code-taken': 'Mã {{code}} đã dùng cho nhiệm vụ khác. Đặt mã khác.',
  'schedule-not-understood':
    'Chưa hiểu “{{phrase}}” là thời gian nào. Viết như “hoàn thành trong quý III/2026” hoặc “trước ngày 15/6/2026”.',
  'place-outside-words': 'Chỗ được chọn không nằm trong lời văn bản. Chọn lại trong phần chữ.',
  'too-few-tasks': 'Chọn ít nhất hai nhiệm vụ để gộp.',
  'organisation-not-there':
    'Vào ngày nhận văn bản ({{day}}) không có {{name}}, nên chưa giao được nhiệm vụ {{tasks}}. Chọn tổ chức khác.',
  'organisation-ended':
    'Từ ngày {{endedOn}} không còn {{name}}, nên văn bản nhận ngày {{day}} chưa giao được nhiệm vụ {{tasks}}. Quyết định không ghi nơi tiếp nhận: chọn tổ chức khác.',
  'organisation-succeeded':
    'Từ ngày {{endedOn}} không còn {{name}}, nên văn bản nhận ngày {{day}} chưa giao được nhiệm vụ {{tasks}}. Nơi tiếp nhận: {{successor}}.',
  'assigner-not-there':
    'Vào ngày nhận văn bản ({{day}}) không có {{name}}, nên không chọn làm cơ quan giao được. Chọn cơ quan khác.',
  'assigner-ended':
    'Từ ngày {{endedOn}} không còn {{name}}, nên không chọn làm cơ quan giao cho văn bản nhận ngày {{day}} được. Quyết định không ghi nơi tiếp nhận: chọn cơ quan khác.',
  'assigner-succeeded':
    'Từ ngày {{endedOn}} không còn {{name}}, nên không chọn làm cơ quan giao cho văn bản nhận ngày {{day}} được. Nơi tiếp nhận: {{successor}}.',
  'nothing-to-undo': 'Không còn thao tác nào để hoàn tác hoặc làm lại.',
  'draft-closed': 'Bản đọc này đã xác nhận hoặc đã bỏ, nên không sửa được nữa.',
  'draft-not-read': 'Văn bản chưa đọc xong. Chờ ít giây rồi mở lại.',
  'draft-incomplete': 'Còn {{open}} điểm chưa xong nên chưa xác nhận được. Xem danh sách dưới đây.',
  'document-already-registered': '{{name}} đã có trong sổ văn bản. Mở mục đó để xem hoặc đính chính.',
  'document-unnamed': 'Văn bản cần có tên loại, và số ký hiệu hoặc trích yếu.',
  'document-day-in-future': 'Ngày {{day}} chưa tới. Ghi đúng ngày trên văn bản và ngày đã nhận.',
  'received-before-issued': 'Ngày nhận đứng trước ngày ban hành {{day}}. Kiểm tra lại hai ngày.',
  'correction-without-reason': 'Đính chính cần có lý do. Ghi vì sao phải sửa.',
  'nothing-corrected': 'Chưa có ô nào khác với mục đang ghi. Sửa ô sai rồi gửi.',
  'only-cited': 'Văn bản này mới chỉ được trích dẫn. Vào sổ văn bản trước, rồi làm tiếp.',
  'already-ended':
    'Văn bản đã được ghi hết hiệu lực từ {{day}}. Nếu ghi nhầm, đính chính việc hết hiệu lực trước.',
  'not-ended': 'Văn bản chưa được ghi là hết hiệu lực, nên không có gì để đính chính.',
  'ending-document-needed': 'Chọn văn bản thay thế hoặc bãi bỏ văn bản này.',
  'ended-before-in-force': 'Ngày hết hiệu lực đứng trước ngày có hiệu lực {{day}}. Kiểm tra lại ngày.',
  'document-unclear': 'Sổ đã có {{count}} mục cùng số với {{name}}. Chọn đúng mục, hoặc chọn “văn bản khác”.',
  'document-stale': '{{by}} vừa ghi thêm vào văn bản này. Tải lại để xem, rồi gửi tiếp; chữ đã nhập vẫn còn.',
  'replaced-in-a-circle':
    'Văn bản không thể bị thay thế bởi chính nó, hay bởi văn bản mà nó đã thay thế. Chọn văn bản khác.',
  'release-before-document':
    'Ngày tính thời gian đứng trước ngày ban hành văn bản {{day}}. Chọn từ ngày đó trở đi.',
  'release-needs-deadline':
    'Nhiệm vụ {{task}} đã qua thời gian thực hiện, nên cần đặt hạn mới. Chưa nhiệm vụ nào được mở.',
  'release-deadline-early':
    'Hạn mới của nhiệm vụ {{task}} đứng trước ngày bắt đầu tính. Chọn ngày sau đó. Chưa nhiệm vụ nào được mở.',
  'not-waiting':
    'Có nhiệm vụ không còn chờ văn bản, có thể người khác vừa mở. Tải lại danh sách rồi chọn lại. Chưa nhiệm vụ nào được mở.',
  'not-proposed':
    'Có người vừa quyết định về nhiệm vụ {{tasks}}. Bỏ nhiệm vụ đó ra, xem lại phần còn lại rồi gửi lại. Chưa ghi gì.',
  'not-released':
    '{{holder}} hiện không giữ nhiệm vụ {{task}} theo việc mở này, có thể người khác vừa ghi. Tải lại trang rồi chọn lại. Chưa nhiệm vụ nào được đưa về chờ.',
  'release-done':
    '{{holder}} đã được nghiệm thu nhiệm vụ {{task}}, nên không đưa về chờ văn bản được. Bỏ chọn đơn vị này; nếu ghi nhầm là đã xong thì đính chính trước. Chưa nhiệm vụ nào được đưa về chờ.',
  'period-not-understood': 'Kỳ báo cáo “{{period}}” chưa đúng. Chọn lại năm và kỳ.',
  'period-ends-before-start': 'Kỳ báo cáo “{{period}}” kết thúc trước khi bắt đầu. Chọn lại năm và kỳ.',
  'period-not-closed': 'Kỳ này chưa kết thúc nên chưa chốt được số liệu. Chọn kỳ đã qua.',
  'nothing-to-report': 'Kỳ này không có nhiệm vụ nào để báo cáo. Chọn kỳ khác.',
  'report-not-ready': 'Báo cáo chưa lập xong. Chờ đến khi đủ rồi tải.',
  'bad-organisations':
    'Danh sách tổ chức có chỗ sai ({{fault}}), nên chưa ghi gì. Sửa danh sách rồi nạp lại.',
  'unknown-bodies': 'Văn bản nêu đơn vị chưa có trong danh sách: {{names}}. Thêm các đơn vị đó rồi nạp lại.',
  'no-tasks': 'Không tìm thấy nhiệm vụ nào trong tệp {{file}}. Kiểm tra xem có đúng văn bản không.',
  'already-loaded': 'Tệp {{file}} đã được đọc vào từ trước, nên không đọc lại.',
  'file-unreadable': 'Không đọc được tệp {{file}}. Mở thử tệp, hoặc lưu lại dạng .docx rồi nạp lại.',
  'workbook-unknown':
    'Tệp {{file}} không phải mẫu do hệ thống xuất cho màn hình này. Bấm Xuất Excel, điền vào tệp đó rồi nhập lại.',
  'workbook-old':
    'Tệp {{file}} theo mẫu cũ ({{template}}). Xuất lại theo mẫu {{current}} rồi chuyển nội dung đã điền sang.',
  'register-too-long': 'Sổ đang lọc có hơn {{limit}} dòng. Lọc bớt rồi xuất lại.',
  'successor-missing': 'Ngày {{day}} không có {{name}} để tiếp nhận. Chọn tổ chức đang hoạt động.',
  'successor-holds-it': '{{name}} đang giữ việc này. Chọn tổ chức khác.',
  'period-ends-first': 'Kỳ cập nhật bắt đầu {{since}}, sau ngày kết thúc {{day}}. Chọn lại ngày đầu kỳ.',
  'expected-too-early':
    'Ngày dự kiến xong {{expected}} trước ngày của bản cập nhật ({{day}}). Chọn ngày sau đó.',
  'deadline-after-parent':
    'Hạn {{deadline}} sau hạn {{parent}} của việc cấp trên giao. Chọn ngày không muộn hơn {{parent}}.',
  'deadline-before-child':
    'Hạn {{deadline}} trước hạn {{child}} của việc đã giao xuống. Chọn ngày không sớm hơn {{child}}.',
  'extension-asked-late': 'Chỉ nhận đề nghị gia hạn đến hết {{last}}. Liên hệ bên giao việc để xem xét.',
  'extension-beyond-asked': 'Đơn vị xin đến {{asked}}. Chọn ngày đó hoặc ngày sớm hơn.',
  'second-person-needed':
    'Người đề nghị không tự quyết định được, kể cả khi đã chuyển sang chức danh khác. Nhờ một người khác có quyền xem xét.',
  'directive-unknown': 'Chỉ đạo này đã được trả lời hoặc không còn hiệu lực. Tải lại để xem.',
  'proof-too-large': 'Tệp {{file}} lớn hơn {{megabytes}} MB. Nén hoặc tách tệp rồi gửi lại.',
  'proof-kind': 'Tệp {{file}} không phải PDF, Word hay Excel, hoặc có macro. Lưu lại đúng dạng rồi gửi.',
  'nobody-named': 'Chưa chọn đơn vị nào. Chọn ít nhất một đơn vị, hoặc một nhóm đơn vị đang có.',
  'holder-missing': 'Hôm nay không có tổ chức {{name}}. Chọn tổ chức khác.',
  'holder-elsewhere': '{{name}} không thuộc {{giver}}, nên không giao xuống được. Chọn đơn vị trực thuộc.',
  'reply-day-needed': 'Chưa có lịch làm việc sau {{day}} để tính hạn trả lời. Chọn ngày trả lời.',
  'post-moved': '{{name}} vừa được chuyển về {{organisation}}. Tải lại danh sách rồi xem lại.',
  'post-body-lives': '{{organisation}} vẫn hoạt động, nên {{name}} ở lại đó.',
  'holder-not-ended':
    'Ngày {{day}} {{name}} vẫn hoạt động, nên không có việc để kế thừa. Muốn chuyển việc, hãy giao lại từng việc và nêu lý do.',
  'choose-one-by-one':
    '{{name}} có nhiều tổ chức có thể tiếp nhận hoặc chưa có tổ chức nào; hãy chọn cho từng việc.',
  'structure-changed': 'Có {{recorded}} quyết định khác vừa được ghi; hãy xem lại trước khi ghi.',
  'body-in-use':
    '{{name}} đã giữ việc hoặc có chức danh, kế hoạch, quan hệ, số liệu cơ sở, nên không bỏ được; hãy ghi một quyết định mới.',
  'corrected-already': 'Bản ghi “{{subject}}” đã được đính chính; hãy đính chính bản mới nhất.',
  'reason-missing': 'Đính chính “{{subject}}” cần nêu lý do.',
  'no-change-named': 'Quyết định chưa nêu thay đổi nào.',
  'name-missing': 'Tổ chức {{code}} chưa có tên hoặc mã.',
  'code-in-use': 'Mã {{code}} đã dùng cho tổ chức khác; hãy chọn mã khác.',
  'relation-to-itself': 'Một tổ chức không có quan hệ với chính mình; hãy chọn tổ chức khác.',
  'relation-said-twice':
    'Quan hệ này đã được ghi (từ {{from}} đến {{until}}); hãy kết thúc quan hệ đó trước hoặc chọn ngày sau.',
  'relation-ended': 'Quan hệ này đã được ghi là hết hiệu lực từ ngày {{until}}.',
  'relation-too-short': 'Quan hệ này bắt đầu ngày {{from}}; ngày hết hiệu lực phải sau ngày đó.',
  'body-not-there': 'Ngày {{day}} không có tổ chức {{name}}.',
  'change-known-already': '{{name}} đã được ghi là thay đổi từ ngày {{day}}; quyết định sau mới đổi được.',
  'nothing-changes': '{{name}} vốn đã như vậy, không có gì thay đổi.',
  'begins-that-day': '{{name}} bắt đầu đúng ngày đó, nên không thể đổi hay kết thúc trong cùng ngày.',
  'too-few-bodies': 'Cần nêu ít nhất {{atLeast}} tổ chức.',
  'goes-into-itself': '{{code}} không thể nhập vào chính nó.',
  'superior-missing':
    '{{name}} sẽ không còn cấp trên ({{superiorName}}); hãy chuyển hoặc kết thúc tổ chức đó trong cùng quyết định.',
  'structure-circle': '{{name}} sẽ là cấp trên của chính mình từ ngày {{from}}.',
  'kind-not-then': 'Loại tổ chức của {{name}} không tồn tại vào thời gian đó.',
  'wrong-superior-kind': '{{name}} không thể trực thuộc {{superiorName}} theo loại tổ chức vào thời gian đó.',
  'breaks-later-decision':
    'Một quyết định có hiệu lực sau đó sẽ không thực hiện được nữa; hãy đính chính quyết định đó trước.',
  'grassroots-kind': '{{name}} không thuộc hệ thống tổ chức đảng nên không có trong cơ sở dữ liệu này.',
  'term-ends-first': 'Nhiệm kỳ kết thúc trước khi bắt đầu ({{from}}). Kiểm tra lại hai ngày.',
  'cell-is-one': '{{name}} là một chi bộ nên số chi bộ là 1, không phải {{cells}}.',
  'class-before-year': 'Ngày quyết định {{day}} đứng trước năm xếp loại {{year}}. Kiểm tra lại năm và ngày.',
  'fact-known': 'Ngày {{day}} đã có mục này của {{name}}. Muốn sửa thì đính chính mục đã ghi và nêu lý do.',
  'fact-not-there': 'Mục cần đính chính của {{name}} không còn hiệu lực. Tải lại để xem mục mới nhất.',
  'fact-of-other-matter': 'Đính chính phải cùng loại với mục đã ghi. Rút lại mục cũ rồi ghi mục mới.',
  'grassroots-stale':
    '{{by}} vừa ghi thêm {{count}} mục của tổ chức này. Xem phần đã ghi, rồi gửi lại; với Excel thì xuất lại.',
  'plan-not-in-state':
    'Kế hoạch đã sang bước khác (đã gửi, đã duyệt hoặc đã trả lại) nên không nhận thao tác này. Tải lại để xem.',
  'plan-empty': 'Kế hoạch chưa có nội dung nào. Thêm ít nhất một nội dung rồi trình.',
  'plan-line-gone': 'Nội dung này không còn trong kế hoạch, có thể người khác vừa bỏ. Tải lại để xem.',
  'plan-task-twice':
    'Nhiệm vụ này đã có một nội dung trong kế hoạch. Sửa nội dung đó, hoặc bỏ nhiệm vụ ở đây.',
  'plan-task-not-held':
    '{{name}} không được giao nhiệm vụ này. Chọn một nhiệm vụ của đơn vị, hoặc để nội dung không gắn nhiệm vụ.',
  'plan-not-owed':
    '{{name}} không phải lập kế hoạch cho chương trình này, vì không chủ trì nhiệm vụ nào của chương trình.',
  'plan-begun-already': '{{name}} đã có kế hoạch cho chương trình này. Tải lại danh sách rồi mở kế hoạch đó.',
  'plan-line-kept-here':
    'Nội dung này do chính đơn vị làm, hoặc không thuộc nhiệm vụ được giao, nên không giao xuống được.',
  'target-unit-other': 'Chỉ tiêu này tính bằng “{{unit}}”, không phải “{{given}}”. Quy đổi rồi nhập lại.',
  'target-day-ahead': 'Ngày của số liệu ({{day}}) chưa tới. Ghi đúng ngày trên báo cáo, văn bản nêu số liệu.',
  'target-day-before-period':
    'Ngày của số liệu ({{day}}) trước ngày đầu kỳ ({{from}}). Sửa ngày hoặc chọn lại kỳ.',
  'target-period-taken': 'Kỳ này đã có số liệu. Nếu số đó sai, dùng “Đính chính” ở dòng của kỳ.',
  'target-baseline-taken':
    'Đơn vị này đã có số liệu gốc. Nếu số đó sai, dùng “Đính chính” ở dòng của số liệu gốc.',
  'target-value-corrected':
    'Số liệu này đã được người khác đính chính ngày {{day}}. Xem số mới trong lịch sử rồi làm lại nếu còn cần.',
  'target-value-same': 'Chưa có gì khác với số liệu đang ghi. Sửa số, ngày hoặc kỳ rồi gửi lại.',
  'target-ended':
    'Chỉ tiêu “{{measure}}” đã kết thúc ngày {{day}} vì bản mới của văn bản không còn nêu, nên không ghi số liệu mới. Số liệu cũ vẫn đính chính được.',
  'target-carried-twice':
    '“{{now}}” đã được chọn thay “{{earlier}}”. Mỗi chỉ tiêu mới chỉ thay một chỉ tiêu cũ; chọn lại một trong hai.',
  'target-body-not-then': '{{name}} không có trong kỳ bắt đầu ngày {{from}}. Chọn lại kỳ hoặc đơn vị.',
  'rule-out-of-bounds': 'Chọn từ {{least}} đến {{most}} ngày cho quy tắc đang đặt.',
  'rules-unchanged': 'Chưa có số nào khác với số áp dụng ngày {{day}}. Sửa ít nhất một số rồi gửi lại.',
  'yellow-before-due-soon':
    'Ngày {{day}}: báo vàng trước {{yellow}} ngày là sớm hơn mức sắp đến hạn ({{soon}} ngày). Giảm số ngày báo vàng, hoặc tăng số ngày sắp đến hạn.',
  'rules-in-past':
    'Ngày {{day}} đã qua; số liệu đã hiện của những ngày trước giữ nguyên. Chọn từ hôm nay trở đi.',
  'rules-stale':
    'Người khác vừa đặt quy tắc mới trong lúc bạn nhập. Xem lần đặt đó ngay phía trên rồi gửi lại; chữ đã nhập vẫn còn.',
} satisfies Record<RefusalCode, string>

export const refusalExtra = {
  unreachable: 'Chưa gửi được vì máy chủ không trả lời. Chữ đã nhập vẫn còn đây; thử gửi lại.',
  failed: 'Máy chủ gặp lỗi nên chưa ghi được. Chữ đã nhập vẫn còn đây; thử lại sau ít phút.',
  changes: 'Phần người khác vừa ghi',
  reload: 'Tải lại, giữ chữ đã nhập',
}
