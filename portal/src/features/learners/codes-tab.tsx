import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { Button } from '../../ui/button/button.js'
import { Empty } from '../../ui/empty/empty.js'
import { Ledger } from '../../ui/ledger/ledger.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { lazyPart } from '../../ui/page/lazy-part.js'
import { Section } from '../../ui/page/section.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { codeColumns } from './code-columns.js'
import { codesQuery } from './learner-queries.js'

const CodeDialog = lazyPart(() => import('./code-dialog.js').then((it) => it.CodeDialog))

export function CodesTab({ courseId }: { courseId: string }) {
  const codes = useQuery(codesQuery(courseId))
  const [isMaking, setMaking] = useState(false)
  const make = <Button onClick={() => setMaking(true)}>{t('codes.make')}</Button>
  if (codes.isPending) return <Placeholder lines={4} />
  if (!codes.data) {
    return <ProblemNote title={t('codes.broken')} error={codes.error} onRetry={codes.retry} />
  }
  return (
    <>
      {codes.data.length === 0 ? (
        <Empty title={t('codes.emptyTitle')} text={t('codes.emptyText')}>
          {make}
        </Empty>
      ) : (
        <Section title={t('codes.place')} aside={make}>
          <Ledger
            caption={t('codes.place')}
            columns={codeColumns(courseId)}
            rows={codes.data}
            sort=""
            isBusy={codes.isFetching}
            onSort={() => {}}
          />
        </Section>
      )}
      {isMaking && <CodeDialog courseId={courseId} onClose={() => setMaking(false)} />}
    </>
  )
}
