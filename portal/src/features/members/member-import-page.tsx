import { download } from '../../lib/download.js'
import { t } from '../../lib/messages.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { Button } from '../../ui/button/button.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Icon } from '../../ui/icon/icon.js'
import { downloadIcon } from '../../ui/icons/download.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Page } from '../../ui/page/page.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { w } from '../identity/words.js'
import { DropZone } from '../../ui/upload/drop-zone.js'
import { FileProblem } from './file-problem.js'
import { ImportRows } from './import-rows.js'
import { ImportSummary } from './import-summary.js'
import { useMemberImport } from './use-member-import.js'
import styles from './member-import.module.css'

/** Members from a file: dropped, tried, looked at, imported. */
export function MemberImportPage() {
  usePage(w('rows.members'), [{ label: t('members.place'), href: '/app/manage/members' }])
  const { file, progress, error, isPending, ...deeds } = useMemberImport()
  return (
    <Page title={w('rows.members')} facts={w('rows.membersIntro')} deeds={<Template />}>
      <div class={styles.import}>
        {!file && (
          <DropZone
            accept=".csv,text/csv"
            hint={w('rows.dropHint')}
            action={w('rows.chooseFile')}
            onFile={deeds.tryOut}
          >
            <p>
              <strong>{w('rows.drop')}</strong>
            </p>
          </DropZone>
        )}
        {file && (
          <p class={styles.file}>
            <strong>{file.name}</strong>
            {progress?.state !== 'running' && (
              <Button size="small" disabled={isPending} onClick={deeds.beginAnew}>
                {w('rows.otherFile')}
              </Button>
            )}
          </p>
        )}
        {isPending && !progress && (
          <div role="status" aria-label={w('rows.trying')}>
            <Placeholder lines={3} />
          </div>
        )}
        <FileProblem error={error} />
        {progress && (
          <>
            <ImportSummary progress={progress} isBusy={isPending} onRun={deeds.bringIn} />
            <ImportRows key={progress.id} progress={progress} />
          </>
        )}
      </div>
    </Page>
  )
}

function Template() {
  const template = useMutation({
    run: () => download('member_imports/template', {}, 'members-template.csv'),
  })
  return (
    <>
      <Button busy={template.isPending} onClick={() => template.start()}>
        <Icon draw={downloadIcon} />
        {w('rows.template')}
      </Button>
      <ProblemNote error={template.error} />
    </>
  )
}
