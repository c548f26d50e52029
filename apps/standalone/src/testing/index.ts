export { consoleFolder } from '../server/console-folder.ts'
export { type DemoPost, password, startTestServer, type TestServer } from './start-test-server.ts'
