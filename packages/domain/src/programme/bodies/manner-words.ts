/**
 * How work is to be done, said before its verb: 'khẩn trương rà soát'. 'thường xuyên' is none of these words: a house may be
 * called so ('Giáo dục thường xuyên'), and it is a schedule. What is said of working together is in `how-closely`.
 */
export const mannerWords = 'chủ động|khẩn trương|kịp thời|nghiêm túc|quyết liệt|tích cực|tiếp tục'
