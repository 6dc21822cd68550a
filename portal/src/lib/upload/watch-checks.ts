import { call } from '../session.js'
import { tryAgain } from './try-again.js'
import type { UploadedFile } from '../contract.js'

const FIRST_MS = 300
const LONGEST_MS = 3_000

interface Watching {
  signal: AbortSignal
  onProgress: (progress: number) => void
}

/** Asks how far the checks of a file are, less and less often, until they have a result. */
export async function watchChecks(id: string, watching: Watching): Promise<UploadedFile> {
  const { signal, onProgress } = watching
  for (let wait = FIRST_MS; ; wait = Math.min(LONGEST_MS, wait * 1.5)) {
    const ask = () => call('GET files/:id', { params: { id }, signal })
    const { data: file } = await tryAgain(ask, { signal, onWait: () => {} })
    if (file.state === 'clean' || file.state === 'rejected') return file
    onProgress(file.progress)
    await new Promise((resolve) => setTimeout(resolve, wait))
    signal.throwIfAborted()
  }
}
