import { ErrorBoundary } from 'preact-iso'
import { lazyPage } from './lazy-page.js'
import type { AnyComponent, ComponentProps, FunctionComponent } from 'preact'

/** A part of a page that is fetched when it is opened; the page around it stays as it is meanwhile. */
export function lazyPart<Props extends object>(
  load: () => Promise<AnyComponent<Props>>
): FunctionComponent<Props> {
  const Part = lazyPage(load) as FunctionComponent<Props>
  return (props: ComponentProps<typeof Part>) => (
    <ErrorBoundary>
      <Part {...props} />
    </ErrorBoundary>
  )
}
