import type { SessionView } from '@dondoc/contracts'

/** The first screen of a post: its own work for those who deliver, the board for those who follow up. */
export function homeOf(session: SessionView): '/viec-cua-toi' | '/dieu-hanh' {
  return session.actions.includes('submit-evidence') ? '/viec-cua-toi' : '/dieu-hanh'
}
