import type { UploadedFile } from '../contract.js'

/** Bytes of a file by where they are. */
export interface Amounts {
  size: number
  /** Stored, as the server has confirmed */
  stored: number
  /** On their way */
  moving: number
}

/**
 * How far a file is. `interrupted` is what an earlier visit left behind: its parts are stored, its
 * bytes must be chosen again, because a page may not keep them.
 */
export type UploadState =
  | { step: 'idle' }
  | { step: 'interrupted'; name: string; amounts: Amounts }
  | { step: 'sending' | 'waiting' | 'paused'; name: string; amounts: Amounts }
  | { step: 'checking'; name: string; progress: number }
  | { step: 'ready'; file: UploadedFile }
  | { step: 'refused'; name: string; reason: string }
  | { step: 'failed'; name: string; error: unknown }
