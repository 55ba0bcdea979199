import { keepCompiled } from '#io/compile-cache.ts';

keepCompiled();
await import('./run.ts');
