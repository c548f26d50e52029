/** The server's own limit in bytes, checked before so much is sent for nothing. */
export const largestFile = 20 * 1024 * 1024
