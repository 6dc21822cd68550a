import { Problem } from '#widgets/base/problem'
import type { Endpoints } from '../contract.js'

type Address = Endpoints['POST uploads/:id/parts']['data'][number]

interface PutOptions {
  signal: AbortSignal
  /** Bytes that have left */
  onMoved: (bytes: number) => void
}

/** Sends one part to its address and tells how much has left, which `fetch` cannot. Throws `Problem`. */
export function putPart({ url, headers }: Address, part: Blob, options: PutOptions) {
  const { signal, onMoved } = options
  return new Promise<string>((resolve, reject) => {
    const request = new XMLHttpRequest()
    const abort = () => request.abort()
    signal.addEventListener('abort', abort)
    request.open('PUT', url)
    for (const { name, value } of headers) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded }) => onMoved(loaded)
    request.onerror = () => reject(new Problem(0, 'E_NETWORK'))
    request.onabort = () => reject(signal.reason)
    request.onloadend = () => signal.removeEventListener('abort', abort)
    request.onload = () => {
      const etag = request.getResponseHeader('etag')
      if (request.status < 300 && etag) resolve(etag)
      else reject(new Problem(request.status, `E_PART_${request.status}`))
    }
    request.send(part)
  })
}
