import { download } from '../../lib/download.js'
import { t } from '../../lib/messages.js'
import { problemText } from '../../lib/problem-text.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { Button } from '../button/button.js'
import { Icon } from '../icon/icon.js'
import { downloadIcon } from '../icons/download.js'
import { say } from '../toast/toasts.js'
import type { QueryValues } from '../../lib/endpoint-path.js'

interface ExportButtonProps {
  /** Below /api/v1, for instance `members.csv`. */
  path: string
  /** The filters that hold now: what is exported is what is seen, on all pages. */
  query: QueryValues
  fileName: string
}

/** The list as CSV. */
export function ExportButton({ path, query, fileName }: ExportButtonProps) {
  const fetching = useMutation({
    run: () => download(path, query, fileName),
    onFailed: (error) => say(problemText(error), { tone: 'bad' }),
  })
  return (
    <Button tone="quiet" size="small" busy={fetching.isPending} onClick={() => fetching.start()}>
      <Icon draw={downloadIcon} />
      {t('ledger.export')}
    </Button>
  )
}
