export { TimelineScreen as TimelineRoute } from '../features/timeline/timeline-screen.tsx'
