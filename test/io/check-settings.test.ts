import { describe, expect, it } from 'vitest';
import { checkSettings } from '#io/check-settings.ts';
import { EnvironmentFault } from '#io/environment.ts';

/** What is warned of, and what is wrong. */
function toldOf(variables: Record<string, string>) {
  const warnings: string[] = [];
  try {
    checkSettings((text) => warnings.push(text), variables);
    return { warnings, fault: undefined };
  } catch (error) {
    expect(error).toBeInstanceOf(EnvironmentFault);
    return { warnings, fault: (error as EnvironmentFault).message };
  }
}

describe('checkSettings', () => {
  it('says nothing of settings and of what is none of ours', () => {
    expect(toldOf({ SITE_URL: 'https://a.example', PATH: '/bin' })).toEqual({
      warnings: [],
      fault: undefined,
    });
  });

  it('stops at all slips at once, names what is meant, and then all settings', () => {
    const { warnings, fault } = toldOf({ SITE_FORMAT: 'all', CATALOG_CONTNET: '/secret' });
    expect(warnings).toEqual([]);
    expect(fault?.split('\n')).toEqual([
      'SITE_FORMAT is no setting. Did you mean SITE_FORMATS? Give it that name, or take SITE_FORMAT out of the environment; empty, it counts as not set.',
      expect.stringContaining('Did you mean CATALOG_CONTENT?'),
      expect.stringMatching(/^The settings are CATALOG_CONTENT, .* and CATALOG_CONTACT\.$/),
    ]);
    expect(fault).not.toContain('/secret');
  });

  it('warns of what may belong to another program, without its value', () => {
    const { warnings, fault } = toldOf({ SITE_NAME: 'a-site', CATALOG_PORT: 'tcp://10.0.0.1' });
    expect(fault).toBeUndefined();
    expect(warnings.join('\n').split('\n')).toEqual([
      'warning: SITE_NAME is no setting, and nothing reads it. Did you mean CATALOG_NAME?',
      'warning: CATALOG_PORT is no setting, and nothing reads it.',
      expect.stringMatching(/^The settings are /),
    ]);
  });

  it('tells the settings once where there are both', () => {
    const { warnings, fault } = toldOf({ SITE_X: 'x', SITE_URI: 'https://a.example' });
    expect(warnings).toEqual(['warning: SITE_X is no setting, and nothing reads it.']);
    expect(fault?.match(/The settings are/g)).toHaveLength(1);
  });

  it('prints no signs of a name that move a terminal', () => {
    expect(toldOf({ 'SITE_\u001b[2J': 'x' }).warnings.join('')).not.toContain('\u001b');
  });
});
