import { useEffect, useState } from 'preact/hooks'
import { dataOf } from '../../lib/data-of.js'
import { decodeText } from '../../lib/decode-text.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call } from '../../lib/session.js'
import { MEMBERS } from './member-queries.js'
import type { MemberImport } from '../../lib/contract.js'

const POLL_MS = 1_000

/** A file is tried, then imported; its import is followed until all rows are done. */
export function useMemberImport() {
  const [file, setFile] = useState<File | null>(null)
  const attempt = useMutation({
    run: async ({ sent, isDryRun }: { sent: File; isDryRun: boolean }) => {
      const text = decodeText(await sent.arrayBuffer())
      const body = { fileName: sent.name, text, dryRun: isDryRun }
      const idempotencyKey = crypto.randomUUID()
      return dataOf(call('POST member_imports', { body, idempotencyKey }))
    },
  })
  const begun = attempt.data
  const followed = useFollowed(begun)
  return {
    file,
    progress: followed ?? begun,
    error: attempt.error,
    isPending: attempt.isPending,
    tryOut: (chosen: File) => {
      setFile(chosen)
      attempt.start({ sent: chosen, isDryRun: true })
    },
    bringIn: () => file && attempt.start({ sent: file, isDryRun: false }),
    beginAnew: () => {
      attempt.reset()
      setFile(null)
    },
  }
}

function useFollowed(begun: MemberImport | undefined): MemberImport | undefined {
  const id = begun?.id ?? ''
  const isFollowed = Boolean(begun) && begun?.state !== 'done'
  const query = useQuery(
    {
      key: ['member-import', id],
      load: () => dataOf(call('GET member_imports/:id', { params: { id } })),
      freshMs: 0,
    },
    { isEnabled: isFollowed }
  )
  const isRunning = isFollowed && query.data?.state !== 'done'
  useEffect(() => {
    if (!isRunning) {
      if (isFollowed) cache.invalidate(MEMBERS)
      return
    }
    const timer = setInterval(query.retry, POLL_MS)
    return () => clearInterval(timer)
  }, [isRunning, id])
  return isFollowed ? query.data : undefined
}
