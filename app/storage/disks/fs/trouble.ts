import { Unavailable } from '#core/errors'

const CUT_OFF = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'])

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? ''

export const isMissing = (error: unknown) => codeOf(error) === 'ENOENT'

/** The client left before its last byte. */
export const isCutOff = (error: unknown) => CUT_OFF.has(codeOf(error))

export function unavailable(cause: unknown): Unavailable {
  return new Unavailable({ headers: { 'Retry-After': '5' }, cause })
}
