import { PageHead } from './page-head.js'
import styles from './page.module.css'
import type { ComponentChildren } from 'preact'

interface PageProps {
  title: string
  facts?: ComponentChildren
  deeds?: ComponentChildren
  children: ComponentChildren
}

export function Page({ children, ...head }: PageProps) {
  return (
    <div class={styles.page}>
      <PageHead {...head} />
      {children}
    </div>
  )
}
