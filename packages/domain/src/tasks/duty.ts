/** What the task's own verb asks of the body that holds it: 'Tham mưu …' advises, 'Chủ trì …' chairs. */
export const duties = [
  'lead',
  'chair',
  'direct',
  'advise',
  'coordinate',
  'approve',
  'monitor',
  'implement',
] as const
export type Duty = (typeof duties)[number]
