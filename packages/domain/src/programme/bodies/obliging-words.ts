/** What makes whoever is named before it answer for work, a class too: 'các chủ hồ | chịu trách nhiệm vận hành'. */
export const answeringWords = 'có trách nhiệm|chịu trách nhiệm'

/** What gives a body work. Behind a class 'có nhiệm vụ' may only tell it apart: 'các đơn vị có nhiệm vụ liên quan'. */
export const obligingWords = `${answeringWords}|có nhiệm vụ`

/** What obliges a class or a place, of which much else is told: 'Các tổ chức được cấp giấy phép khai thác nước | phải …'. */
export const demandingWords = `${answeringWords}|phải|cần`
