import '#core/routes'
import '#identity/routes'
