import { NoSuchKey } from '@aws-sdk/client-s3'
import { Unavailable } from '#core/errors'
import { FileGone } from '#storage/errors'

export const ANSWER_MS = 10_000
/** An upload may take longer, but not for ever: 100 kB a second is the slowest we wait for. */
const SLOWEST_BYTES_A_MS = 100

/** Milliseconds for which an answer to so many bytes is waited for. */
export function answerMs(bytes: number): number {
  return ANSWER_MS + bytes / SLOWEST_BYTES_A_MS
}

export function translate(cause: unknown): FileGone | Unavailable {
  return cause instanceof NoSuchKey
    ? new FileGone({ cause })
    : new Unavailable({ headers: { 'Retry-After': '5' }, cause })
}
