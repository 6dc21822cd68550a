import { t } from '../../lib/messages.js'
import { Button } from '../../ui/button/button.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Page } from '../../ui/page/page.js'
import { Progress } from '../../ui/ruler/progress.js'
import { ArchivePicker } from './archive-picker.js'
import { ImportProblem } from './import-problem.js'
import { ImportReport } from './import-report.js'
import { useImport } from './use-import.js'
import styles from './import-page.module.css'

/** A course from an archive: tried first without writing anything, then imported. */
export function ImportPage() {
  const title = t('import.title')
  usePage(title, [{ label: t('authoring.place'), href: '/app/manage/courses' }])
  const { archive, share, report, error, isPending, ...deeds } = useImport()
  const course = report?.course
  return (
    <Page title={title} facts={t('import.intro')}>
      <div class={styles.import}>
        {!course && <ArchivePicker archive={archive} isBusy={isPending} onArchive={deeds.tryOut} />}
        {isPending && (
          <Progress label={t(share < 1 ? 'import.sending' : 'import.checking')} share={share} />
        )}
        {!isPending && <ImportProblem error={error} />}
        {report && <ImportReport report={report} />}
        <div class={styles.deeds}>
          {report && !course && (
            <Button tone="primary" size="large" onClick={deeds.bringIn}>
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
