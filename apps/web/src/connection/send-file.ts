import type { RefusalView } from '@dondoc/contracts'
import { isRefusalView } from './refusal-of.ts'

export type SendFileAnswer =
  | { readonly kind: 'taken'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly refusal: RefusalView }
  | { readonly kind: 'unreachable' | 'failed' }

/** Sends a file's bytes and tells how much of them has gone, 0 to 1. */
export function sendFile(path: string, file: File, onSent: (share: number) => void): Promise<SendFileAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.responseType = 'json'
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
    request.onload = () => resolve(readAnswer(request))
    request.onerror = () => resolve({ kind: 'unreachable' })
    request.send(file)
  })
}

function readAnswer({ status, response }: XMLHttpRequest): SendFileAnswer {
  const body: unknown = response
  if (status >= 200 && status < 300) return { kind: 'taken', body }
  if (status === 502 || status === 504) return { kind: 'unreachable' }
  const refusal = typeof body === 'object' && body !== null && 'refusal' in body ? body.refusal : null
  return isRefusalView(refusal) ? { kind: 'refused', refusal } : { kind: 'failed' }
}
