import { defineConfig } from '@adonisjs/shield'
import { appUrl } from '#config/app'
import { linkedOrigin, uploadOrigin } from '#config/disks'

/** No cookie exists, so there is no cross-site request to forge: CSRF tokens are off. */
export default defineConfig({
  csp: {
    enabled: true,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      // Covers have one address for all sites, on the product's own host.
      imgSrc: ["'self'", appUrl.origin, 'data:', 'blob:'],
      fontSrc: ["'self'"],
      mediaSrc: ["'self'", 'blob:', ...(linkedOrigin ? [linkedOrigin] : [])],
      // A tenant's own streams (HLS) are fetched piece by piece, from wherever they lie.
      connectSrc: ["'self'", 'https:', ...(uploadOrigin ? [uploadOrigin] : [])],
      // Previews of mails are pages of their own.
      frameSrc: ["'self'", 'https://www.youtube-nocookie.com'],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    reportOnly: false,
  },
  csrf: { enabled: false },
  xFrame: { enabled: true, action: 'DENY' },
  hsts: { enabled: true, maxAge: '180 days' },
  contentTypeSniffing: { enabled: true },
})
