/** The languages in which a digest is written, the usual one first. */
export const mailLanguages = ['vi', 'en'] as const
export type MailLanguage = (typeof mailLanguages)[number]
