import { Notifications } from '@mantine/notifications'
import { useNoticesRoom } from './use-notices-room.ts'

/** What has just happened, said at the foot of the screen for a while. */
export function Notices() {
  useNoticesRoom(foot)
  return <Notifications position={foot} />
}

const foot = 'bottom-left'
