import { css } from 'lit';

/** The strip at the edge and the bar at a selection. */
export const aroundStyles = css`
  .edge {
    position: absolute;
    inset-block: 16px;
    inset-inline-end: 14px;
    inline-size: 10px;
    border-radius: 99px;
    background: var(--ts-line-soft);
    cursor: pointer;
    touch-action: none;
  }
  .edge div {
    position: absolute;
    inset-inline: 1px;
    pointer-events: none;
  }
  .edge .tick {
    block-size: 4px;
    border-radius: 2px;
    background: var(--chip);
  }
  .edge .similar {
    background: var(--ts-dash);
  }
  .edge .contested {
    background: var(--ts-ink);
  }
  .edge .window {
    inset-inline: -2px;
    border-radius: 6px;
    background: color-mix(in srgb, var(--ts-soft) 16%, transparent);
  }
  .edge .focus {
    inset-inline: -4px;
    block-size: 2px;
    background: var(--ts-focus);
    z-index: 1;
  }
  .bar {
    position: absolute;
    z-index: 2;
    display: grid;
    grid-template-columns: repeat(3, auto);
    gap: 2px;
    inline-size: max-content;
    max-inline-size: calc(100cqi - 16px);
    box-sizing: border-box;
    padding: 4px;
    border: 1px solid var(--ts-line);
    border-radius: 12px;
    background: var(--ts-panel);
    box-shadow: var(--ts-shadow);
    user-select: none;
    -webkit-user-select: none;
  }
  .bar button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 30px;
    padding: 0 9px;
    border: 0;
    border-radius: 8px;
    background: transparent;
    color: var(--ts-ink);
    font: 600 12.5px/1 var(--ts-font-ui);
    cursor: pointer;
  }
  .bar hr {
    grid-column: 1 / -1;
    inline-size: 100%;
    margin: 2px 0;
    border: 0;
    border-block-start: 1px solid var(--ts-line);
  }
  .bar button:hover {
    background: var(--chip-bg, var(--ts-line-soft));
  }
  .bar button:focus-visible {
    outline: 2px solid var(--ts-focus);
    outline-offset: -1px;
  }
  .bar i {
    font-style: normal;
    color: var(--chip, var(--ts-soft));
  }
  .bar b {
    font-weight: inherit;
  }
  .bar kbd {
    font: 11px/1.4 var(--ts-font-mono);
    color: var(--ts-soft);
    border: 1px solid var(--ts-line);
    border-block-end-width: 2px;
    border-radius: 4px;
    padding-inline: 5px;
    background: var(--ts-bg);
  }
  .bar kbd:empty {
    display: none;
  }
  @media (pointer: coarse) {
    .bar button {
      min-block-size: 40px;
    }
    .bar kbd {
      display: none;
    }
  }
  @container (max-width: 640px) {
    .bar {
      grid-template-columns: repeat(2, auto);
    }
    .edge {
      inset-inline-end: 6px;
      inline-size: 8px;
    }
  }
`;
