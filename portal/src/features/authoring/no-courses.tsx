import { t } from '../../lib/messages.js'
import { Empty } from '../../ui/empty/empty.js'
import { NoMatch } from '../../ui/empty/no-match.js'
import { ImportLink } from './import-link.js'

/** An empty ledger: lift the filters, or bring the first course. */
export function NoCourses({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  if (isFiltered) return <NoMatch title={t('catalog.noMatch')} onClear={onClear} />
  return (
    <Empty title={t('authoring.emptyTitle')} text={t('authoring.emptyText')}>
      <ImportLink />
    </Empty>
  )
}
