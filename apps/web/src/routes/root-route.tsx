import { Outlet } from '@tanstack/react-router'
import { CalendarItem } from '../features/calendar/calendar-item.tsx'
import { FindBox } from '../features/find/find-box.tsx'
import { Frame } from '../features/frame/frame.tsx'
import { NoticeBell } from '../features/notices/notice-bell.tsx'
import { UploadProvider } from '../features/readings/upload-context.tsx'
import { RulesItem } from '../features/rules/rules-item.tsx'
import { SignInScreen } from '../features/sign-in/sign-in-screen.tsx'
import { ProgressOutbox } from '../features/task-actions/outbox/progress-outbox.tsx'
import { LiveSession } from '../session/live-session.tsx'
import { SessionGate } from '../session/session-gate.tsx'

export function RootRoute() {
  return (
    <SessionGate signIn={<SignInScreen />}>
      <LiveSession />
      <Frame find={<FindBox />} notices={<NoticeBell />} ofPost={<PostItems />}>
        <ProgressOutbox />
        <UploadProvider>
          <Outlet />
        </UploadProvider>
      </Frame>
    </SessionGate>
  )
}

/** What belongs to the post beside its work. */
function PostItems() {
  return (
    <>
      <CalendarItem />
      <RulesItem />
    </>
  )
}
