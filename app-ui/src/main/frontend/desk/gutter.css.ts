import { css } from 'lit';

/** The margin's chips. */
export const gutterStyles = css`
  .gutter {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 100%;
    margin-inline-end: 14px;
    inline-size: 158px;
    user-select: none;
    -webkit-user-select: none;
  }
  [role='option'] {
    position: absolute;
    inset-inline-end: 0;
    display: flex;
    gap: 3px;
    block-size: 22px;
    margin-block-start: -11px;
    min-inline-size: 1px;
    border-radius: 99px;
    cursor: pointer;
    outline: none;
  }
  [role='option']:focus-visible:not(:empty) {
    outline: 2px solid var(--ts-focus);
    outline-offset: 2px;
  }
  [role='option']:empty {
    pointer-events: none;
  }
  .chip {
    --chip: var(--ts-soft);
    --chip-bg: transparent;
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    gap: 5px;
    block-size: 22px;
    padding-inline: 9px;
    border: 1px solid transparent;
    border-radius: 99px;
    font: 600 12px/1 var(--ts-font-ui);
    white-space: nowrap;
    color: var(--chip);
    background: var(--chip-bg);
  }
  .chip b {
    font-weight: inherit;
    max-inline-size: 118px;
    overflow: hidden;
    text-overflow: ellipsis;
    line-height: 1.3;
  }
  .chip i {
    font-style: normal;
    inline-size: 11px;
    text-align: center;
  }
  .chip.sign-only {
    padding: 0;
    inline-size: 22px;
    justify-content: center;
  }
  .corroborated {
    --chip: var(--ts-ok);
    --chip-bg: var(--ts-ok-bg);
  }
  .disputed {
    --chip: var(--ts-no);
    --chip-bg: var(--ts-no-bg);
  }
  .attributed {
    --chip: var(--ts-at);
    --chip-bg: var(--ts-at-bg);
  }
  .unsourced {
    --chip: var(--ts-un);
    --chip-bg: var(--ts-un-bg);
  }
  .not-checkable {
    --chip: var(--ts-soft);
    --chip-bg: var(--ts-line-soft);
  }
  .differs {
    --chip: var(--ts-drift);
    --chip-bg: var(--ts-drift-bg);
  }
  .chip.similar,
  .chip.reading {
    border: 1px dashed var(--ts-dash);
  }
  .chip.theirs.provisional {
    background: transparent;
    border-color: var(--chip);
  }
  .chip.agreed {
    border-color: var(--chip);
    box-shadow: inset 0 0 0 1px var(--chip);
  }
  .chip.contested {
    color: var(--ts-panel);
    background: var(--ts-ink);
  }
  .chip.pending b::after {
    content: ' …';
  }
  .chip.pending {
    border: 1px dotted var(--chip);
  }
  .compact .chip:not(:last-child),
  .compact .chip b {
    display: none;
  }
  .compact .chip {
    padding: 0;
    inline-size: 22px;
    justify-content: center;
  }
  /* where there is room for one sign only, drift is a spot on it */
  .compact .chip.differs:not(:last-child) {
    display: block;
    position: absolute;
    inset: -1px auto auto -2px;
    inline-size: 9px;
    block-size: 9px;
    font-size: 0;
    background: var(--ts-drift);
    border: 1px solid var(--ts-bg);
  }
  @container (max-width: 640px) {
    .gutter {
      inline-size: 30px;
      margin-inline-end: 10px;
    }
  }
`;
