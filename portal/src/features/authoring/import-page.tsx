import { formatSize } from '../../lib/format-size.js'
import { t } from '../../lib/messages.js'
import { Button } from '../../ui/button/button.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Page } from '../../ui/page/page.js'
import { UploadBar } from '../../ui/upload/upload-bar.js'
import { UploadField } from '../../ui/upload/upload-field.js'
import { ImportProblem } from './import-problem.js'
import { ImportReport } from './import-report.js'
import { useImport } from './use-import.js'
import styles from './import-page.module.css'
import type { UploadedFile } from '../../lib/contract.js'

/** A course from an archive: sent once, tried without writing anything, then imported. */
export function ImportPage() {
  const title = t('import.title')
  usePage(title, [{ label: t('authoring.place'), href: '/app/manage/courses' }])
  const { archive, report, error, isPending, ...deeds } = useImport()
  const course = report?.course
  return (
    <Page title={title} facts={t('import.intro')}>
      <div class={styles.import}>
        {archive ? (
          !course && <Archive archive={archive} isBusy={isPending} onOther={deeds.beginAnew} />
        ) : (
          <UploadField
            purpose="import_archive"
            accept=".zip,application/zip"
            action={t('import.choose')}
            hint={t('import.hint')}
            onFile={deeds.tryOut}
          />
        )}
        {!isPending && <ImportProblem error={error} />}
        {report && <ImportReport report={report} />}
        <div class={styles.deeds}>
          {report && !course && (
            <Button tone="primary" size="large" busy={isPending} onClick={deeds.bringIn}>
              {t('import.start')}
            </Button>
          )}
          {course && (
            <>
              <LinkButton tone="primary" href={`/app/manage/courses?open=${course.id}`}>
                {t('import.toCourse')}
              </LinkButton>
              <Button onClick={deeds.beginAnew}>{t('import.another')}</Button>
            </>
          )}
        </div>
      </div>
    </Page>
  )
}

interface ArchiveProps {
  archive: UploadedFile
  isBusy: boolean
  onOther: () => void
}

/** The archive that was sent, and the way to another one. */
function Archive({ archive: { name, size }, isBusy, onOther }: ArchiveProps) {
  return (
    <div class={styles.archive}>
      <p class={styles.sent}>
        <strong>{name}</strong>
        <span class="faint">{formatSize(size)}</span>
        <Button size="small" disabled={isBusy} onClick={onOther}>
          {t('import.choose.other')}
        </Button>
      </p>
      {isBusy && (
        <>
          <span role="status">{t('import.checking')}</span>
          <UploadBar label={t('import.checking')} dry={0} wet={1} />
        </>
      )}
    </div>
  )
}
