import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { upload } from '../../lib/upload.js'
import { Button } from '../../ui/button/button.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Page } from '../../ui/page/page.js'
import { Progress } from '../../ui/ruler/progress.js'
import { AUTHORED } from './authored-queries.js'
import { ArchivePicker } from './archive-picker.js'
import { ImportProblem } from './import-problem.js'
import { ImportReport } from './import-report.js'
import styles from './import-page.module.css'

interface Attempt {
  archive: File
  isDryRun: boolean
  onProgress: (share: number) => void
}

async function sendArchive({ archive, isDryRun, onProgress }: Attempt) {
  const body = new FormData()
  body.set('dryRun', String(isDryRun))
  body.set('archive', archive)
  const { data } = await upload('POST course_imports', {
    body,
    idempotencyKey: crypto.randomUUID(),
    onProgress,
  })
  return data
}

/** A course from an archive: tried first without writing anything, then imported. */
export function ImportPage() {
  const title = t('import.title')
  usePage(title, [{ label: t('authoring.place'), href: '/app/manage/courses' }])
  const [archive, setArchive] = useState<File | null>(null)
  const [share, setShare] = useState(0)
  const attempt = useMutation({
    run: (input: { archive: File; isDryRun: boolean }) =>
      sendArchive({ ...input, onProgress: setShare }),
    onDone: (report) => report.course && cache.invalidate(AUTHORED),
  })
  const { data: report, error, isPending } = attempt
  const start = (file: File, isDryRun: boolean) => {
    setShare(0)
    attempt.start({ archive: file, isDryRun })
  }
  return (
    <Page title={title} facts={t('import.intro')}>
      <div class={styles.import}>
        {!report?.course && (
          <ArchivePicker
            archive={archive}
            isBusy={isPending}
            onArchive={(file) => {
              setArchive(file)
              start(file, true)
            }}
          />
        )}
        {isPending && (
          <Progress label={t(share < 1 ? 'import.sending' : 'import.checking')} share={share} />
        )}
        {!isPending && <ImportProblem error={error} />}
        {report && <ImportReport report={report} />}
        {report && !report.course && archive && (
          <div>
            <Button tone="primary" size="large" onClick={() => start(archive, false)}>
              {t('import.start')}
            </Button>
          </div>
        )}
        {report?.course && (
          <div class={styles.deeds}>
            <LinkButton tone="primary" href={`/app/manage/courses?open=${report.course.id}`}>
              {t('import.toCourse')}
            </LinkButton>
            <Button
              onClick={() => {
                attempt.reset()
                setArchive(null)
              }}
            >
              {t('import.another')}
            </Button>
          </div>
        )}
      </div>
    </Page>
  )
}
