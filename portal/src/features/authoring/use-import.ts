import { useState } from 'preact/hooks'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { AUTHORED } from './authored-queries.js'
import type { UploadedFile } from '../../lib/contract.js'

interface Attempt {
  archive: UploadedFile
  dryRun: boolean
}

/** An archive that was uploaded once is tried, then imported for good. */
export function useImport() {
  const [archive, setArchive] = useState<UploadedFile | null>(null)
  const attempt = useMutation({
    run: async ({ archive: { id: uploadId }, dryRun }: Attempt) => {
      const body = { uploadId, dryRun }
      const idempotencyKey = crypto.randomUUID()
      const { data } = await call('POST course_imports', { body, idempotencyKey })
      return data
    },
    onDone: (report) => report.course && cache.invalidate(AUTHORED),
  })
  return {
    archive,
    report: attempt.data,
    error: attempt.error,
    isPending: attempt.isPending,
    tryOut: (file: UploadedFile) => {
      setArchive(file)
      attempt.start({ archive: file, dryRun: true })
    },
    bringIn: () => archive && attempt.start({ archive, dryRun: false }),
    beginAnew: () => {
      attempt.reset()
      setArchive(null)
    },
  }
}
