export const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file to keep, never to be opened in the console's own page. */
export function attachment(bytes: Uint8Array, fileName: string, type: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'private, no-store',
    },
  })
}
