import { lazyPart } from '../../ui/page/lazy-part.js'

/** Fetched beside the page, not before it: nobody needs these choices in the first second. */
export const LazyAccountSettings = lazyPart(() =>
  import('./account-settings.js').then((it) => it.AccountSettings)
)
