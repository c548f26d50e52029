import type { SessionView } from '@dondoc/contracts'
import {
  IconBinaryTree2,
  IconCalendarTime,
  IconClipboardList,
  IconFiles,
  IconFileText,
  IconLayoutDashboard,
  IconListDetails,
  IconReport,
  IconUserCheck,
  type TablerIcon,
} from '@tabler/icons-react'

export interface Destination {
  readonly to:
    | '/dieu-hanh'
    | '/viec-cua-toi'
    | '/nhiem-vu'
    | '/chuong-trinh'
    | '/ke-hoach'
    | '/van-ban'
    | '/to-chuc'
    | '/tien-do'
    | '/bao-cao'
  readonly name:
    | 'board'
    | 'myWork'
    | 'register'
    | 'programmes'
    | 'plans'
    | 'documents'
    | 'organisations'
    | 'timeline'
    | 'reports'
  readonly icon: TablerIcon
}

type Actions = SessionView['actions']

const all: readonly (Destination & { readonly open: (actions: Actions) => boolean })[] = [
  {
    to: '/viec-cua-toi',
    name: 'myWork',
    icon: IconUserCheck,
    open: (actions) => actions.includes('submit-evidence'),
  },
  {
    to: '/dieu-hanh',
    name: 'board',
    icon: IconLayoutDashboard,
    open: (actions) => actions.includes('read-work') && !actions.includes('submit-evidence'),
  },
  { to: '/nhiem-vu', name: 'register', icon: IconListDetails, open: (has) => has.includes('read-work') },
  {
    to: '/chuong-trinh',
    name: 'programmes',
    icon: IconFileText,
    open: (has) => has.includes('read-programmes'),
  },
  { to: '/ke-hoach', name: 'plans', icon: IconClipboardList, open: (has) => has.includes('read-plans') },
  { to: '/van-ban', name: 'documents', icon: IconFiles, open: (has) => has.includes('read-documents') },
  {
    to: '/to-chuc',
    name: 'organisations',
    icon: IconBinaryTree2,
    open: (has) => has.includes('read-organisations'),
  },
  { to: '/tien-do', name: 'timeline', icon: IconCalendarTime, open: (has) => has.includes('read-work') },
  {
    to: '/bao-cao',
    name: 'reports',
    icon: IconReport,
    open: (has) => has.includes('read-reports') || has.includes('request-reports'),
  },
]

/** Where a post can go: only what it may open. */
export function destinationsOf(session: SessionView): Destination[] {
  return all.filter((destination) => destination.open(session.actions))
}

/** Screens that are reached from another, with the words of their titles. */
export const sideScreens = [
  { to: '/viec-hom-nay', title: 'queue.title' },
  { to: '/do-tre-nhap', title: 'entryDelays.title' },
  { to: '/ban-giao', title: 'structure.queue.title' },
  { to: '/quy-tac', title: 'rules.title' },
  // Of a post that has its own work before it, the board is one of these.
  { to: '/dieu-hanh', title: 'frame.board' },
] as const
