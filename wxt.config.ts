import { defineConfig } from 'wxt'
import { dictionaryHooks } from './scripts/dictionary/hooks'

/** The agreed permissions and nothing else; tests/manifest.test.ts holds the built manifests to this list. */
export default defineConfig({
  imports: false,
  hooks: {
    ...dictionaryHooks,
    // WXT leaves every test file out of the sources zip, and offers no setting for it.
    'config:resolved': ({ config }) => {
      config.zip.excludeSources = config.zip.excludeSources.filter(
        (glob) => !/__tests__|test\|spec/.test(glob),
      )
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '签要',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' } },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; img-src 'self' data: blob:; connect-src 'self'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'qianyao@qianyao.example',
              // The first that knows data_collection_permissions on every system.
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The style speaks of light-dark(), which Chrome knows from 123 on: the build writes it out.
    build: { target: 'es2022', cssTarget: ['chrome120', 'firefox142'] },
  }),
  zip: {
    // All that git tracks, so that a reviewer can build, start and test it; `npm run reproduce` compares the two lists.
    includeSources: ['**/*', '.gitignore', '.ci/**', '.github/**'],
    excludeSources: ['shots/**', '*.log'],
  },
})
