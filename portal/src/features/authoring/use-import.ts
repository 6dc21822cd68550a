import { useState } from 'preact/hooks'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { upload } from '../../lib/upload.js'
import { AUTHORED } from './authored-queries.js'

interface Attempt {
  archive: File
  isDryRun: boolean
}

/** Sends an archive, as a try or for good, and knows how much of it has left. */
export function useImport() {
  const [archive, setArchive] = useState<File | null>(null)
  const [share, setShare] = useState(0)
  const attempt = useMutation({
    run: async ({ archive: file, isDryRun }: Attempt) => {
      setShare(0)
      const body = new FormData()
      body.set('dryRun', String(isDryRun))
      body.set('archive', file)
      const idempotencyKey = crypto.randomUUID()
      const input = { body, idempotencyKey, onProgress: setShare }
      const { data } = await upload('POST course_imports', input)
      return data
    },
    onDone: (report) => report.course && cache.invalidate(AUTHORED),
  })
  return {
    archive,
    share,
    report: attempt.data,
    error: attempt.error,
    isPending: attempt.isPending,
    tryOut: (file: File) => {
      setArchive(file)
      attempt.start({ archive: file, isDryRun: true })
    },
    bringIn: () => archive && attempt.start({ archive, isDryRun: false }),
    beginAnew: () => {
      attempt.reset()
      setArchive(null)
    },
  }
}
