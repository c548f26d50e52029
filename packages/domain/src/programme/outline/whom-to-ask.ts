/** 'Thông tin chi tiết xin liên hệ đồng chí …, điện thoại …': whom to ask. */
export const whomToAsk =
  /^(?:(?:Mọi|Các)\s)?(?:[Tt]hông tin|[Cc]hi tiết|[Vv]ướng mắc|[Tt]hắc mắc|Khó khăn|Nếu (?:có|cần))(?:\s[^.;:]{0,80}?)?,?\s(?:(?:xin|đề nghị|vui lòng|mời)\s(?:[^.;:]{0,40}\s)?)?liên hệ(?::|\s(?:với|qua|theo|số|trực tiếp|đồng chí|đ\/c|ông|bà|\p{Lu}))/u
