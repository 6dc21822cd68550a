import { Problem } from '#widgets/base/problem'
import { t } from '../../lib/messages.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { ImportRows } from './import-rows.js'
import type { ImportRow } from '../../lib/contract.js'

/** Why an archive was refused, file by file; nothing of it was written. */
export function ImportProblem({ error }: { error: unknown }) {
  if (!error) return null
  const fields = error instanceof Problem ? error.fields : []
  const rows = fields.map(({ pointer, detail }) => ({
    path: pointer.replace(/^\//, ''),
    status: 'error' as const satisfies ImportRow['status'],
    message: detail,
    line: null,
  }))
  return (
    <>
      <ProblemNote title={t('import.refused')} error={error} />
      {rows.length > 0 && <ImportRows rows={rows} />}
    </>
  )
}
