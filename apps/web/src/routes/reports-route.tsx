import { Outlet } from '@tanstack/react-router'
import { ReportsScreen } from '../features/reports/reports-screen.tsx'

export function ReportsRoute() {
  return (
    <ReportsScreen>
      <Outlet />
    </ReportsScreen>
  )
}
