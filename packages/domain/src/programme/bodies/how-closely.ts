/** How closely bodies are to work together, between 'phối hợp' and 'với': 'chặt chẽ, quyết liệt', 'thường xuyên', 'tốt'. */
export const howClosely =
  '(?:(?:,| và)? (?:chặt chẽ|đồng bộ|(?:có )?hiệu quả|thường xuyên|kịp thời|quyết liệt|tốt|tích cực|nhịp nhàng|thống nhất|linh hoạt|trực tiếp|đầy đủ)){0,3}'
