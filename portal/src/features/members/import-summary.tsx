import { download } from '../../lib/download.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { Button } from '../../ui/button/button.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Progress } from '../../ui/ruler/progress.js'
import { Status } from '../../ui/status/status.js'
import { w } from '../identity/words.js'
import styles from './member-import.module.css'
import type { MemberImport } from '../../lib/contract.js'

interface ImportSummaryProps {
  progress: MemberImport
  isBusy: boolean
  onRun: () => void
}

/** What the file would do or has done, in three numbers, and what to do next. */
export function ImportSummary({ progress, isBusy, onRun }: ImportSummaryProps) {
  const { id, isDryRun, state, doneCount, rowCount: count, readyCount } = progress
  const report = useMutation({
    run: () => download(`member_imports/${id}/report`, {}, 'report.csv'),
  })
  const isRunning = state !== 'done'
  return (
    <div class={styles.summary} aria-live="polite">
      {isRunning && (
        <>
          <p>{w('rows.running', { done: doneCount, count })}</p>
          <Progress share={count ? doneCount / count : 1} label={w('rows.members')} />
        </>
      )}
      {!isDryRun && !isRunning && <h2>{w('rows.finished')}</h2>}
      <Counts progress={progress} />
      {isDryRun && progress.refusedCount > 0 && <p class="muted">{w('rows.goodOnly')}</p>}
      {isDryRun && readyCount === 0 && <p>{w('rows.nobody')}</p>}
      <ProblemNote error={report.error} />
      <div class={styles.deeds}>
        {isDryRun && readyCount > 0 && (
          <Button tone="primary" size="large" busy={isBusy} onClick={onRun}>
            {w('rows.run', { count: readyCount })}
          </Button>
        )}
        {!isDryRun && !isRunning && (
          <LinkButton tone="primary" href="/app/manage/members?status=invited">
            {w('rows.toMembers')}
          </LinkButton>
        )}
        {!isRunning && (
          <Button busy={report.isPending} onClick={() => report.start()}>
            {w('rows.report')}
          </Button>
        )}
      </div>
    </div>
  )
}

function Counts({ progress }: { progress: MemberImport }) {
  const { isDryRun, readyCount, invitedCount, unchangedCount, refusedCount } = progress
  return (
    <p class={styles.counts}>
      <Status tone="ok">
        {isDryRun
          ? w('rows.wouldInvite', { count: readyCount })
          : w('rows.invited', { count: invitedCount })}
      </Status>
      <Status tone="idle">{w('rows.already', { count: unchangedCount })}</Status>
      <Status tone={refusedCount ? 'bad' : 'idle'}>{w('rows.bad', { count: refusedCount })}</Status>
    </p>
  )
}
