/** What work is called in general: 'thực hiện các nhiệm vụ, giải pháp sau:'. With tones folded away `section-purpose` has its own. */
export const workNouns = 'nhiệm vụ|giải pháp|công việc|biện pháp'
