export { DocumentScreen as DocumentRoute } from '../features/document-entry/document-screen.tsx'
