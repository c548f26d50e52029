/**
 * In what part an organisation holds a task: to lead (chủ trì), coordinate (phối hợp), advise (tham mưu), approve (ban
 * hành, phê duyệt), direct (lãnh đạo, chỉ đạo) or monitor it (theo dõi, đôn đốc). Each role is an assignment of its own,
 * with its own lateness.
 */
export const assignmentRoles = ['lead', 'coordinate', 'advise', 'approve', 'direct', 'monitor'] as const
export type AssignmentRole = (typeof assignmentRoles)[number]
