export { type ClientOptions, createDondocClient } from './create-client.ts'
export { SignInRefused } from './sign-in-refused.ts'
