/** Words that what is measured begins with. */
export const measureNouns =
  'tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|tỉ suất|tỷ số|tỉ số|diện tích|số(?! h[oó])|tổng|giá trị|tốc độ|chỉ số|mức|sản lượng|thu|vốn|kim ngạch|doanh thu|công suất|mật độ|độ che phủ|tuổi thọ|năng suất|quy mô|cơ cấu|GRDP|GDP|thời gian'
