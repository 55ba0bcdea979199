import { defineConfig } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'public/', 'test/bench/eleventy/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { jsdoc },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // A template may print any value that has a plain text.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      // What is longer does more than one thing.
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      // Everything that a file gives to others says what it is.
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { FunctionDeclaration: true } },
      ],
    },
  },
  // Preact escapes what it prints; these are the ways round that, and each would need a reason.
  {
    files: ['src/**/*.tsx', 'src/**/*.ts'],
    ignores: ['src/ui/shared/SanitisedHtml.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Only SanitisedHtml prints markup that no component made.',
        },
        {
          selector: "Property[key.name='dangerouslySetInnerHTML']",
          message: 'Only SanitisedHtml prints markup that no component made.',
        },
        {
          selector: "JSXAttribute[name.name='tpl'], Identifier[name='UNSTABLE_comment']",
          message: 'This prints markup as it is.',
        },
        {
          selector: 'JSXOpeningElement[name.name=/^[a-z]/] > JSXSpreadAttribute',
          message: 'Name each attribute of an element: a spread lets any name in.',
        },
      ],
      'no-restricted-imports': ['error', 'preact/jsx-runtime', 'preact/compat'],
    },
  },
  // The terminal is where a command speaks, and configuration has no types of its own.
  {
    files: [
      'src/cli/real-effects.ts',
      'src/site-lint/main.ts',
      'src/site/build/main.ts',
      'test/**/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  // A page may still be at it when a test looks: on a busy machine a single look is a flake.
  {
    files: ['test/browser/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.name='expect'] > AwaitExpression",
          message: 'Look until it is so: `await expect.poll(() => …)`.',
        },
      ],
    },
  },
  { files: ['**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
