export { DocumentsScreen as DocumentsRoute } from '../features/documents/documents-screen.tsx'
