import { useRoute } from 'preact-iso'
import { usePage } from '../../ui/frame/use-page.js'
import { lazyPart } from '../../ui/page/lazy-part.js'
import { NotFoundPage } from '../../ui/page/not-found-page.js'
import { GroupSection } from './group-section.js'
import { sectionHref, sections, type SettingsSection } from './sections.js'
import styles from './settings-page.module.css'
import { s } from './words.js'

const BrandSection = lazyPart(() => import('./brand-section.js').then((it) => it.BrandSection))
const LimitsSection = lazyPart(() => import('./limits-section.js').then((it) => it.LimitsSection))
const MailSection = lazyPart(() => import('./mail-section.js').then((it) => it.MailSection))

/** What an academy is and how it behaves, a tab a group. */
export function SettingsPage() {
  const { params } = useRoute()
  const section = sections.find((it) => it === (params.section || 'organisation'))
  usePage(s('place'))
  if (!section) return <NotFoundPage />
  return (
    <div class={styles.page}>
      <header class={styles.head}>
        <h1 tabIndex={-1}>{s('place')}</h1>
        <nav class={styles.tabs} aria-label={s('sections')}>
          {sections.map((it) => (
            <a key={it} href={sectionHref(it)} aria-current={it === section ? 'page' : undefined}>
              {s(`${it}.title`)}
            </a>
          ))}
        </nav>
      </header>
      <Section key={section} section={section} />
    </div>
  )
}

function Section({ section }: { section: SettingsSection }) {
  switch (section) {
    case 'brand':
      return <BrandSection />
    case 'limits':
      return <LimitsSection />
    case 'mail':
      return <MailSection />
    default:
      return <GroupSection group={section} />
  }
}
