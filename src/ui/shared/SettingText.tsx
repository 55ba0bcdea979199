import type { VNode } from 'preact';

/**
 * A place behind a sign where a setting may break: behind `=`, `/`, `;` and `,`, and behind a hyphen
 * between words. Not at its ends, nor before another sign.
 */
const BREAK = /(?<=[^\s=]=+)(?=[^\s=])|(?<=[^\s=/;,-][/;,-]+)(?=[^\s=/;,-])/;

/**
 * A setting or a command, which breaks at its signs before it breaks inside a word. Who copies it
 * gets the text alone.
 * @param text as it is typed or written into a file
 */
export function SettingText({ text }: { readonly text: string }): VNode {
  const [first, ...pieces] = text.split(BREAK);
  return (
    <code>
      {first}
      {pieces.map((piece) => (
        <>
          <wbr />
          {piece}
        </>
      ))}
    </code>
  );
}
