/**
 * Requirements of AIUC-1, edition 2026-Q1, as far as they could be read: the list has about fifty, is
 * changed each quarter, and later editions were not seen. `certainty`: read in a copy of the list, or
 * inferred (the number from the order of a page, or the name from what it covers).
 */
export const aiucRequirements = [
  { id: 'A001', name: 'Establish input data policy', certainty: 'copy' },
  { id: 'A002', name: 'Establish output data policy', certainty: 'copy' },
  { id: 'A003', name: 'Limit AI agent data collection', certainty: 'copy' },
  { id: 'A004', name: 'Protect IP & trade secrets', certainty: 'copy' },
  { id: 'A005', name: 'Prevent cross-customer data exposure', certainty: 'inferred' },
  { id: 'B001', name: 'Third-party adversarial robustness testing', certainty: 'copy' },
  { id: 'B002', name: 'Detect adversarial input', certainty: 'copy' },
  { id: 'B005', name: 'Real-time input filtering', certainty: 'copy' },
  { id: 'B009', name: 'Limit output over-exposure', certainty: 'copy' },
  { id: 'C001', name: 'Define AI risk taxonomy', certainty: 'copy' },
  { id: 'C002', name: 'Conduct pre-deployment testing', certainty: 'copy' },
  { id: 'C003', name: 'Prevent harmful outputs', certainty: 'inferred' },
  { id: 'C004', name: 'Prevent out-of-scope outputs', certainty: 'inferred' },
  { id: 'C005', name: 'Prevent customer-defined high risk outputs', certainty: 'inferred' },
  { id: 'C006', name: 'Prevent output vulnerabilities', certainty: 'inferred' },
  { id: 'C007', name: 'Flag high risk outputs for human review', certainty: 'inferred' },
  { id: 'C008', name: 'Monitor AI risk categories', certainty: 'inferred' },
  { id: 'C009', name: 'Enable real-time feedback and intervention', certainty: 'inferred' },
  { id: 'C010', name: 'Third-party testing for harmful outputs', certainty: 'copy' },
  { id: 'C011', name: 'Third-party testing for out-of-scope outputs', certainty: 'copy' },
  { id: 'C012', name: 'Third-party testing for customer-defined risk', certainty: 'inferred' },
  { id: 'D003', name: 'Restrict unsafe tool calls', certainty: 'copy' },
  { id: 'D004', name: 'Third-party testing of tool calls', certainty: 'copy' },
  { id: 'E001', name: 'AI failure plan for security breaches', certainty: 'copy' },
  { id: 'E002', name: 'AI failure plan for harmful outputs', certainty: 'copy' },
  { id: 'E003', name: 'AI failure plan for hallucinations', certainty: 'copy' },
  { id: 'E004', name: 'Assign accountability', certainty: 'copy' },
  { id: 'E005', name: 'Assess cloud vs on-prem processing', certainty: 'copy' },
  { id: 'E006', name: 'Conduct vendor due diligence', certainty: 'copy' },
  { id: 'E015', name: 'Log model activity', certainty: 'copy' },
  { id: 'F001', name: 'Prevent AI cyber misuse', certainty: 'copy' },
  { id: 'F002', name: 'Prevent catastrophic misuse (CBRN)', certainty: 'inferred' },
] as const;
